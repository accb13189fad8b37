package io.sixpager.memo.text;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.TakenRewordings.TakenRewording;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Revisions as they came about: before each, the one before it with what others had proposed, one after the other. */
final class CreditedTexts {

    private final List<Revision> revisions;
    private final List<TakenRewording> taken;
    private final Function<Revision, ReadText> texts;

    CreditedTexts(List<Revision> revisions, List<TakenRewording> taken, Function<Revision, ReadText> texts) {
        this.revisions = revisions;
        this.taken = taken;
        this.texts = texts;
    }

    Iterator<Version> iterator() {
        return revisions.stream().flatMap(this::versions).iterator();
    }

    /** The same from one of them on, as it stands. */
    Iterator<Version> since(Revision first) {
        var later = revisions.stream().skip(first.number()).flatMap(this::versions);
        return Stream.concat(Stream.of(new Version(texts.apply(first), first.number(), null)), later)
                .iterator();
    }

    private Stream<Version> versions(Revision revision) {
        var submitted = new Version(texts.apply(revision), revision.number(), null);
        return revision.number() == 1
                ? Stream.of(submitted)
                : Stream.concat(proposed(revision).stream(), Stream.of(submitted));
    }

    private List<Version> proposed(Revision revision) {
        var versions = Stream.<Version>builder();
        CanonicalText text = texts.apply(revisions.get(revision.number() - 2)).text();
        for (var each : taken) {
            if (each.revision() == revision.number()) {
                var base = texts.apply(revisions.get(each.base() - 1)).text();
                var merged = each.rewording().mergedInto(text, base).orElse(text);
                if (!merged.equals(text)) {
                    versions.add(new Version(ReadText.of(merged), revision.number(), each.credit()));
                    text = merged;
                }
            }
        }
        return versions.build().toList();
    }
}
