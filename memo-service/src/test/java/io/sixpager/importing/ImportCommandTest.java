package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip on the command line is answered with a sentence. */
class ImportCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "70000", "-1", "99999999999"})
    void takesPortsOnly(String port) {
        refused(List.of("--port", port, "folder"), "--port takes a port number, such as --port 8081.");
    }

    @Test
    void saysHowItIsUsed() {
        var usage = "Usage: bin/import [--port N] FOLDER|ZIP, or bin/import [--port N] --git REPO PATH";
        refused(List.of(), usage);
        refused(List.of("--port"), usage);
        refused(List.of("--git", "repository"), usage);
    }

    private static void refused(List<String> arguments, String sentence) {
        assertThatThrownBy(() -> ImportCommand.run(arguments, Map.of(), System.out))
                .isInstanceOf(NotACase.class)
                .hasMessage(sentence);
    }
}
