package io.sixpager.bench;

import java.io.IOException;

/** For how long the screens that somebody comes to first block a phone, whose processor is four times as slow. */
final class FirstScreens {
    private static final int ROUNDS = 3;

    private FirstScreens() {}

    static void addTo(Table table, int port, Share share) throws IOException {
        InBrowser.measure(table, "first-screens", port, "" + share.of(ROUNDS))
                .ifPresent(screens -> screens.properties()
                        .forEach(screen -> table.note(
                                "First sight of " + screen.getKey() + " on a phone: blocked, script",
                                "%d ms, %d ms for %d KB"
                                        .formatted(
                                                screen.getValue()
                                                        .path("blocked")
                                                        .asInt(),
                                                screen.getValue().path("script").asInt(),
                                                screen.getValue()
                                                        .path("kilobytes")
                                                        .asInt()))));
    }
}
