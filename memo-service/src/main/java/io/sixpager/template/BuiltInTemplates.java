package io.sixpager.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates in the jar, in the order of their index. */
@Component
class BuiltInTemplates {

    private record Entry(String key, String name, String description) {

        Template template() {
            return Template.of(key, name, description, true, read(key + ".md"));
        }
    }

    private final List<Template> templates;

    BuiltInTemplates(JsonMapper json) {
        templates = List.of(json.readValue(read("index.json"), Entry[].class)).stream()
                .map(Entry::template)
                .toList();
    }

    List<Template> all() {
        return templates;
    }

    Optional<Template> find(String key) {
        return templates.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("templates/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
