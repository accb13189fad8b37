package io.sixpager.exchange.word;

import io.sixpager.exchange.BoundedZip;
import io.sixpager.shared.CommandRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a Word document and how they refer to each other. Nothing outside of the file is ever fetched. */
final class WordFile {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A template is read as the document that it is for. */
    private static final Set<String> MAIN = Set.of(WORD + "document.main+xml", WORD + "template.main+xml");

    /** More than any figure may have, so that whoever keeps it says so. */
    private static final int MAX_PICTURE = (2 << 20) + 1;

    /** @param target a part of the file, or an address where {@code external} */
    record Relation(String type, String target, boolean external) {}

    private final BoundedZip zip;
    private final String main;

    private WordFile(BoundedZip zip, String main) {
        this.zip = zip;
        this.main = main;
    }

    /** @throws CommandRejected if the zip is something else than a Word document, or one with macros */
    static WordFile of(BoundedZip zip) {
        var probe = new WordFile(zip, "");
        var main = probe.relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument") && !relation.external())
                .map(Relation::target)
                .findFirst();
        if (main.isEmpty()) {
            throw CommandRejected.unsupported(
                    zip.names().contains("mimetype")
                            ? "The file is an OpenDocument or an e-book; save it as DOCX."
                            : "The file is a zip, but no Word document.");
        }
        var type = probe.contentType(main.get());
        if (type.contains("macroEnabled") || zip.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw CommandRejected.invalid("The document carries macros; save it as a DOCX without them.");
        }
        if (!MAIN.contains(type)) {
            throw CommandRejected.unsupported(
                    type.contains("spreadsheet") || type.contains("presentation")
                            ? "The file is a spreadsheet or a presentation; only Word documents can be brought in."
                            : "The file is a zip, but no Word document.");
        }
        return new WordFile(zip, main.get());
    }

    String main() {
        return main;
    }

    /** Reads a part; one that is missing is empty. */
    void read(@Nullable String part, Consumer<Xml> reading) {
        if (part == null) {
            return;
        }
        try (var in = zip.open(part).orElse(null)) {
            if (in != null) {
                try (var xml = Xml.open(in)) {
                    reading.accept(xml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A picture, or the beginning of one that is too large.
     *
     * @throws CommandRejected if it is damaged
     */
    Optional<byte[]> picture(String part) {
        try (var in = zip.open(part).orElse(null)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(MAX_PICTURE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part to which the main part refers by this kind of relation. */
    @Nullable String partOf(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith("/" + kind) && !relation.external())
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** The relations of a part by their ids; those of the file itself for no part. */
    Map<String, Relation> relations(String part) {
        var found = new HashMap<String, Relation>();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        read(
                folder + "_rels/" + part.substring(folder.length()) + ".rels",
                xml -> xml.root(_ -> xml.children(name -> {
                    var id = xml.attribute("Id");
                    var type = xml.attribute("Type");
                    var target = xml.attribute("Target");
                    if (id != null && type != null && target != null && found.size() < 10_000) {
                        var external = "External".equals(xml.attribute("TargetMode"));
                        found.put(id, new Relation(type, external ? target : resolved(folder, target), external));
                    }
                })));
        return found;
    }

    private static String resolved(String folder, String target) {
        try {
            var path = URI.create("/" + folder).resolve(target).normalize().getPath();
            return path == null || path.startsWith("/..") ? "" : path.substring(1);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private String contentType(String part) {
        String[] found = {"", ""};
        read(
                "[Content_Types].xml",
                xml -> xml.root(_ -> xml.children(_ -> {
                    var type = xml.attribute("ContentType");
                    if (("/" + part).equalsIgnoreCase(xml.attribute("PartName"))) {
                        found[0] = String.valueOf(type);
                    }
                    var ending = xml.attribute("Extension");
                    if (ending != null
                            && part.toLowerCase(Locale.ROOT).endsWith("." + ending.toLowerCase(Locale.ROOT))) {
                        found[1] = String.valueOf(type);
                    }
                })));
        return found[0].isEmpty() ? found[1] : found[0];
    }
}
