package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The client's tests resolve addresses in what the service writes. */
class AddressExamplesTest {

    private static final Path EXAMPLES = Path.of("../review-ui/src/lib/text-address.examples.json");
    private static final Path WRITTEN = Path.of("target/text-address.examples.json");

    private static final CanonicalText OLD = CanonicalText.of(Samples.EVERYTHING);
    private static final CanonicalText NEW = CanonicalText.of(Samples.EVERYTHING
            .replace("One *two*", "Two *words* and")
            .replace("2. second", "2. second, and more of it")
            .replace("> A quotation with *emphasis*.", "> A quotation.\n\nSomething new in between.")
            .replace("| People | $1.1 m | 12 |", "| People | $1.2 m | 12 |\n| Rent | $3.0 m | 1 |")
            .replace("More[^other].", "More[^other]. It ends here."));

    @Test
    void theClientsExamplesAreWhatTheServiceWrites() throws IOException {
        var sides = SideBySide.of(ReadText.of(OLD), ReadText.of(NEW), Figures.NONE);
        var examples = new LinkedHashMap<String, Object>();
        examples.put("oldMarkdown", OLD.markdown());
        examples.put("markdown", NEW.markdown());
        examples.put("oldBlocks", new TreeMap<>(AddressesTest.blocks(OLD)));
        examples.put("blocks", new TreeMap<>(AddressesTest.blocks(NEW)));
        examples.put("page", Page.html(NEW));
        examples.put(
                "authorship",
                Authorship.of(List.of(ReadText.of(OLD), ReadText.of(NEW)), Figures.NONE)
                        .html());
        examples.put("redline", Redline.between(OLD, NEW).html());
        examples.put("before", AddressesTest.side(sides, SideBySide.Row::before));
        examples.put("after", AddressesTest.side(sides, SideBySide.Row::after));
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(WRITTEN, mapper.writeValueAsString(examples));

        assertThat(mapper.readTree(EXAMPLES.toFile()))
                .as("The pages have changed; copy %s to %s", WRITTEN, EXAMPLES)
                .isEqualTo(mapper.readTree(WRITTEN.toFile()));
    }
}
