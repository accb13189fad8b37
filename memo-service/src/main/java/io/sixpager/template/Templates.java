package io.sixpager.template;

import io.sixpager.figure.KeptFigures;
import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All templates: the built-in ones first, then the installation's own by name. */
@Component
class Templates implements KeptFigures {

    private static final RowMapper<Template> TEMPLATE = (row, _) -> Template.of(
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
        var own = jdbc.sql("SELECT * FROM template ORDER BY name COLLATE \"und-x-icu\", key")
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

    /** Writes over the version that the sender has seen, and over no other. What is there already need not be written. */
    void change(Template template, String seen) {
        requireOwn(template.key(), "changed");
        var there = find(template.key()).orElseThrow(() -> unknown(template.key()));
        if (!there.equals(template) && !(there.version().equals(seen) && replaced(there, template))) {
            throw overtaken(there.name());
        }
    }

    /** Not if somebody else has done so since it was read. */
    private boolean replaced(Template there, Template template) {
        return jdbc.sql("""
                        UPDATE template SET name = ?, description = ?, markdown = ?
                        WHERE key = ? AND name = ? AND description = ? AND markdown = ?""")
                        .params(values(template))
                        .params(there.name(), there.description(), bytes(there))
                        .update()
                == 1;
    }

    void remove(String key) {
        requireOwn(key, "removed");
        if (jdbc.sql("DELETE FROM template WHERE key = ?").param(key).update() == 0) {
            throw unknown(key);
        }
    }

    @Override
    public Set<String> kept(Collection<String> hashes) {
        return jdbc.sql("""
                        SELECT hash FROM unnest(CAST(? AS text[])) AS figure (hash)
                        WHERE EXISTS (SELECT FROM template WHERE position(convert_to(hash, 'UTF8') IN markdown) > 0)""")
                .param(hashes.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
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
        return List.of(template.name(), template.description(), bytes(template), template.key());
    }

    private static byte[] bytes(Template template) {
        return template.markdown().getBytes(StandardCharsets.UTF_8);
    }

    private static CommandRejected unknown(String key) {
        return CommandRejected.notFound("There is no template “" + key + "”.");
    }

    private static CommandRejected overtaken(String name) {
        return CommandRejected.conflict("The template “" + name
                + "” has been changed since you opened it here. Nothing was overwritten;"
                + " copy what you have written, then open it again.");
    }

    private static CommandRejected taken(String key) {
        return CommandRejected.conflict("There is a template “" + key + "” already.");
    }
}
