package io.sixpager.template;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.VisibleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody begins with a template; only administrators change them. */
@RestController
@RequestMapping("/api/templates")
class TemplateController {

    private static final int NAME_LIMIT = 100;
    private static final int DESCRIPTION_LIMIT = 200;

    /** A template without its text, for a list. */
    record TemplateSummary(String key, String name, String description, boolean builtIn) {

        static TemplateSummary of(Template template) {
            return new TemplateSummary(template.key(), template.name(), template.description(), template.builtIn());
        }
    }

    record NewTemplate(
            @NotNull @Pattern(
                    regexp = "[a-z][a-z0-9-]{0,63}",
                    message = "begins with a letter and has only small letters, digits and dashes")
            String key,

            @NotBlank @Size(max = NAME_LIMIT) String name,

            @NotBlank @Size(max = DESCRIPTION_LIMIT) String description,

            @NotNull String markdown) {}

    /** @param version the one that this window has seen last */
    record ChangedTemplate(
            @NotBlank @Size(max = NAME_LIMIT) String name,

            @NotBlank @Size(max = DESCRIPTION_LIMIT) String description,

            @NotNull String markdown,
            @NotNull String version) {}

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    List<TemplateSummary> templates() {
        return templates.all().stream().map(TemplateSummary::of).toList();
    }

    @GetMapping("/{key}")
    Template template(@PathVariable String key) {
        return templates.require(key);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Template> addTemplate(@Valid @RequestBody NewTemplate body) {
        var template = own(body.key(), body.name(), body.description(), body.markdown());
        templates.add(template);
        return ResponseEntity.created(URI.create("/api/templates/" + template.key()))
                .body(template);
    }

    @PutMapping("/{key}")
    Template changeTemplate(@PathVariable String key, @Valid @RequestBody ChangedTemplate body) {
        var template = own(key, body.name(), body.description(), body.markdown());
        templates.change(template, body.version());
        return template;
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeTemplate(@PathVariable String key) {
        templates.remove(key);
    }

    /** Kept as it was sent, guidance and all; but it must be a text that a revision could have. */
    private static Template own(String key, String name, String description, String markdown) {
        try {
            CanonicalText.of(markdown);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
        return Template.of(
                key,
                VisibleText.line("The name", name, NAME_LIMIT),
                VisibleText.line("The description", description, DESCRIPTION_LIMIT),
                false,
                markdown);
    }
}
