package io.sixpager.importing;

import java.net.URI;
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
        try (var player = player(port)) {
            return player.play(file);
        }
    }

    static CasePlayer player(int port) {
        return new CasePlayer(URI.create("http://127.0.0.1:" + port), "author", Histories::password, _ -> {});
    }

    static @Nullable String password(@Nullable String account) {
        return account == null || account.contains("-") ? null : account;
    }
}
