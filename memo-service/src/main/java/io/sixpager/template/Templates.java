package io.sixpager.template;

import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All templates: the built-in ones first, then the installation's own by name. */
@Component
class Templates {

    private static final RowMapper<Template> TEMPLATE = (row, _) -> new Template(
            row.getString("key"),
            row.getString("name"),
            row.getString("description"),
            false,
            new String(row.getBytes("markdown"), StandardCharsets.UTF_8));

    private final BuiltInTemplates builtIn;
    private final JdbcClient jdbc;

    Templates(BuiltInTemplates builtIn, JdbcClient jdbc) {
        this.builtIn = builtIn;
        this.jdbc = jdbc;
    }

    List<Template> all() {
        var own = jdbc.sql("SELECT * FROM template ORDER BY name, key")
                .query(TEMPLATE)
                .list();
        return Stream.concat(builtIn.all().stream(), own.stream()).toList();
    }

    Template require(String key) {
        return builtIn.find(key).or(() -> find(key)).orElseThrow(() -> unknown(key));
    }

    void add(Template template) {
        if (builtIn.find(template.key()).isPresent()) {
            throw taken(template.key());
        }
        try {
            jdbc.sql("INSERT INTO template (name, description, markdown, key) VALUES (?, ?, ?, ?)")
                    .params(values(template))
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(template.key());
        }
    }

    void change(Template template) {
        requireOwn(template.key(), "changed");
        var rows = jdbc.sql("UPDATE template SET name = ?, description = ?, markdown = ? WHERE key = ?")
                .params(values(template))
                .update();
        if (rows == 0) {
            throw unknown(template.key());
        }
    }

    void remove(String key) {
        requireOwn(key, "removed");
        if (jdbc.sql("DELETE FROM template WHERE key = ?").param(key).update() == 0) {
            throw unknown(key);
        }
    }

    private Optional<Template> find(String key) {
        return jdbc.sql("SELECT * FROM template WHERE key = ?")
                .param(key)
                .query(TEMPLATE)
                .optional();
    }

    private void requireOwn(String key, String done) {
        builtIn.find(key).ifPresent(template -> {
            throw CommandRejected.conflict("The template “" + template.name()
                    + "” comes with the product and cannot be " + done + "; add one of your own instead.");
        });
    }

    private static List<Object> values(Template template) {
        return List.of(
                template.name(),
                template.description(),
                template.markdown().getBytes(StandardCharsets.UTF_8),
                template.key());
    }

    private static CommandRejected unknown(String key) {
        return CommandRejected.notFound("There is no template “" + key + "”.");
    }

    private static CommandRejected taken(String key) {
        return CommandRejected.conflict("There is a template “" + key + "” already.");
    }
}
