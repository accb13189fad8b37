package io.sixpager.importing;

import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Histories for tests, played into a running service as an import plays them. */
public final class Histories {

    private Histories() {}

    /** The case that comes with the product; returns its memo's number. */
    public static long playAws(int port) {
        return play(CaseFolder.readResource("/cases/aws"), port);
    }

    /** Whoever acts by a short name has an account of that name and password here; the corpus names nobody such. */
    static long play(CaseFile file, int port) {
        try (var player = player(file, port, _ -> {})) {
            return player.play();
        }
    }

    static CasePlayer player(CaseFile file, int port, Consumer<String> progress) {
        var service = URI.create("http://127.0.0.1:" + port);
        return new CasePlayer(file, new Senders(service, "author", Histories::password), progress);
    }

    static @Nullable String password(@Nullable String account) {
        return account == null || account.contains("-") ? null : account;
    }
}
