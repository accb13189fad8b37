package io.sixpager.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples are the client's too: both read one grammar, that of GitHub. */
class TableExamplesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> examples() {
        var examples = JSON.readTree(
                Path.of("../review-ui/src/lib/tables.examples.json").toFile());
        return StreamSupport.stream(examples.spliterator(), false)
                .map(example -> Arguments.of(
                        example.get("name").asString(), example.get("markdown").asString(), example.get("blocks")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatTheClientReads(String name, String markdown, JsonNode blocks) {
        JsonNode read = JSON.valueToTree(children(Markdown.parse(markdown))
                .map(TableExamplesTest::described)
                .toList());
        assertThat(read).as(name).isEqualTo(blocks);
    }

    private static Object described(Node block) {
        return switch (block) {
            case TableBlock table -> Map.of("table", rows(table));
            case Paragraph _ -> "paragraph";
            case Heading _ -> "heading";
            case BlockQuote _ -> "quote";
            case ListBlock _ -> "list";
            case FencedCodeBlock _, IndentedCodeBlock _ -> "code";
            case ThematicBreak _ -> "rule";
            case HtmlBlock _ -> "html";
            case FootnoteDefinition _ -> "note";
            default -> block.getClass().getSimpleName();
        };
    }

    private static List<List<String>> rows(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(children(node).map(TableExamplesTest::text).toList());
                } else {
                    visitChildren(node);
                }
            }
        });
        return rows;
    }

    private static String text(Node cell) {
        var text = new StringBuilder();
        cell.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(HtmlInline node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
