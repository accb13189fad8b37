package io.sixpager.openapi;

import io.sixpager.people.Person;
import io.sixpager.people.SignedIn;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CsrfToken;

/** What the document says of the interface as a whole. It names no host, so that it is the same everywhere. */
@Configuration
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ApiDocument {

    private static final String DESCRIPTION = """
            Every refusal is a problem (RFC 9457) whose detail is a sentence for users. \
            Every sentence names people as mentions, such as @ada; a client shows the name of the person instead. \
            A request that changes something repeats the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN. \
            Over TLS this cookie and that of the session have the prefix __Host-. \
            A memo is addressed by its UUID or by its number.""";

    private static final String SESSION = "session";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Person.class, SignedIn.class, CsrfToken.class);
    }

    @Bean
    OpenAPI api() {
        var cookie = new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("SIXPAGER");
        return new OpenAPI()
                .info(new Info().title("Sixpager").version("1").description(DESCRIPTION))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(SESSION))
                .components(new Components().addSecuritySchemes(SESSION, cookie));
    }
}
