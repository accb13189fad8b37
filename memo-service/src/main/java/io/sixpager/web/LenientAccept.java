package io.sixpager.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A header {@code Accept} that nobody can read is none: else not even the refusal could be answered with a sentence. */
@Configuration
class LenientAccept implements WebMvcConfigurer {

    private static final ContentNegotiationStrategy STRICT = new HeaderContentNegotiationStrategy();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        configurer.strategies(List.of(LenientAccept::resolve));
    }

    private static List<MediaType> resolve(NativeWebRequest request) {
        try {
            return STRICT.resolveMediaTypes(request);
        } catch (HttpMediaTypeNotAcceptableException _) {
            return ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
        }
    }
}
