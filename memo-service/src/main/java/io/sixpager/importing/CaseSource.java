package io.sixpager.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder on disk, in the jar or in a zip: finds a file's bytes by name, null where there is none. */
@FunctionalInterface
interface CaseSource {

    byte @Nullable [] read(String name) throws IOException;

    static CaseSource of(Path folder) {
        return name -> within(folder, name);
    }

    /** Not by a link either: what is imported is shown to others. */
    private static byte @Nullable [] within(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw leadsOut(name);
        }
        return Files.readAllBytes(file);
    }

    /** Says which file it is that cannot be read. */
    default CaseSource named() {
        return name -> {
            try {
                return read(name);
            } catch (IOException | InvalidPathException e) {
                throw new NotACase("The file “" + name.replaceAll("\\p{Cntrl}", "?") + "” cannot be read.");
            }
        };
    }

    static NotACase leadsOut(String name) {
        return new NotACase("The file name “" + name + "” leads out of the folder.");
    }
}
