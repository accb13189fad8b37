package io.sixpager.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of tables as paths and values, down to the last leaf of every JSON document in them. */
final class ViewRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final List<String> tables;

    ViewRows(JdbcClient jdbc, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    Map<String, String> leaves() {
        var leaves = new TreeMap<String, String>();
        for (var table : tables) {
            var rows = jdbc.sql(
                            "SELECT to_json(v)::text FROM %s v ORDER BY (to_json(v) ->> 'log_index')::bigint, v::text"
                                    .formatted(table))
                    .query(String.class)
                    .list();
            for (int i = 0; i < rows.size(); i++) {
                collect(table + "[" + i + "]", JSON.readTree(rows.get(i)), leaves);
            }
        }
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isString() && node.asString().startsWith("{")) {
            collect(path, JSON.readTree(node.asString()), leaves);
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "." + field.getKey(), field.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else {
            leaves.put(path, node.toString());
        }
    }
}
