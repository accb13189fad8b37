package io.sixpager.memo.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The paper of this installation, as its settings name it. */
@Configuration
class PaperConfiguration {

    @Bean
    InstalledPaper installedPaper(
            @Value("${sixpager.paper:letter}") String paper, @Value("${sixpager.typefaces:}") String typefaces) {
        return new InstalledPaper(paper, typefaces);
    }
}
