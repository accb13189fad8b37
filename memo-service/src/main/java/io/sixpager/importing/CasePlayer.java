package io.sixpager.importing;

import io.sixpager.command.IdempotencyKey;
import io.sixpager.document.ChangeClass;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.memo.Receipt;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution.Claim;
import io.sixpager.shared.CommandRejected;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sends a history's commands, as the people who are said to have done them where they act themselves, and otherwise as
 * whoever imports with the original's name as a claim. Every command carries a key made of the history and its place in
 * it, so that an interrupted import goes on where it ended.
 */
final class CasePlayer {

    private static final Set<String> ON_A_REVISION = Set.of("verdicts", "objections", "readings", "decision");

    private final CaseFile file;
    private final String digest;
    private final Actors actors;
    private final CaseCommands commands;
    private final Consumer<String> progress;
    private final Map<String, String> objections = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private int sent;

    CasePlayer(CaseFile file, Actors actors, CaseCommands commands, Consumer<String> progress) {
        this(file, file.digest(), actors, commands, progress);
    }

    /** @param digest under which the history was played before it said what it says now */
    CasePlayer(CaseFile file, String digest, Actors actors, CaseCommands commands, Consumer<String> progress) {
        this.file = file;
        this.digest = digest;
        this.actors = actors;
        this.commands = commands;
        this.progress = progress;
    }

    /**
     * Plays the whole history and returns the memo's number.
     *
     * @throws CommandRejected if a command is refused; what was accepted before it stays
     */
    long play() {
        sent = 0;
        var owner = actors.inPlaceOf(file.owner());
        var first = file.revisions().getFirst();
        var memo = commands.draft(
                step(owner, first.date(), first.author()),
                Map.of("title", file.title(), "restricted", file.restricted()));
        for (var coauthor : file.coauthors()) {
            commands.post(step(owner, first.date(), null), memo.memoId(), "coauthors", Map.of("account", coauthor));
        }
        var last = memo;
        for (var revision : file.revisions()) {
            var submitted = submit(memo, revision);
            last = submitted;
            for (var act : file.actsAfter(revision)) {
                last = perform(submitted, act);
            }
        }
        commands.awaitShown(last, owner);
        return memo.number();
    }

    /** Whether the last command of the history was accepted before. */
    boolean hasPlayed() {
        var last = file.revisions().getLast();
        var sender = file.actsAfter(last).stream()
                .map(act -> actors.require(act.by()))
                .reduce(actors.inPlaceOf(last.author()), (_, later) -> later);
        var all = 1
                + file.coauthors().size()
                + file.revisions().size()
                + file.acts().size();
        return commands.isAnswered(new CaseStep(sender, key(all), claim(last.date(), null)).sender());
    }

    private Receipt submit(Receipt memo, ImportedRevision revision) {
        var author = actors.inPlaceOf(revision.author());
        file.figures().stream()
                .filter(figure -> revision.markdown().contains(figure.hash()))
                .forEach(figure -> keep(author, figure));
        var submitted = commands.post(
                step(author, revision.date(), revision.author()),
                memo.memoId(),
                "revisions",
                Map.of(
                        "baseRevision", revision.revision() - 1,
                        "markdown", revision.markdown(),
                        "summary", revision.summary()));
        progress.accept(line(submitted, revision.revision()));
        return submitted;
    }

    private String line(Receipt submitted, int revision) {
        return "Revision " + revision + " of " + file.revisions().size() + ": "
                + counted(Objects.requireNonNullElse(submitted.pages(), 0), "page") + ", "
                + counted(Objects.requireNonNullElse(submitted.words(), 0), "word") + ", "
                + Objects.requireNonNullElse(submitted.changeClass(), ChangeClass.FIRST)
                        .phrase();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void keep(Person author, ImportedFigure figure) {
        if (kept.add(author.username() + " " + figure.hash())) {
            commands.keep(author, figure);
        }
    }

    private Receipt perform(Receipt submitted, Act act) {
        var person = actors.require(act.by());
        var body = new LinkedHashMap<String, Object>(act.body());
        if (ON_A_REVISION.contains(act.post())) {
            body.put("revision", submitted.revision());
            body.put("contentHash", submitted.contentHash());
        }
        if ("all".equals(body.get("pages"))) {
            var pages = commands.pages(submitted.memoId(), act.after(), person);
            body.put("pages", IntStream.rangeClosed(1, pages).boxed().toList());
        }
        var receipt = commands.post(step(person, act.at(), null), submitted.memoId(), resolve(act.post()), body);
        if (act.as() != null && receipt.objectionId() != null) {
            objections.put(act.as(), receipt.objectionId().toString());
        }
        return receipt;
    }

    /** {@code objections/NAME/answer} means the objection that an earlier act raised under that name. */
    private String resolve(String post) {
        var parts = post.split("/", -1);
        if (parts.length == 3) {
            parts[1] = objections.getOrDefault(parts[1], parts[1]);
        }
        return String.join("/", parts);
    }

    private CaseStep step(Person person, OffsetDateTime at, @Nullable String by) {
        sent++;
        return new CaseStep(person, key(sent), claim(at, by));
    }

    private String key(int place) {
        return IdempotencyKey.MADE_HERE + digest.substring(0, 32) + "-" + place;
    }

    private Claim claim(OffsetDateTime at, @Nullable String by) {
        var author = by == null ? "" : wellFormed(by);
        var source = wellFormed(file.source());
        return new Claim(at.toInstant(), author.isEmpty() ? null : author, source.isEmpty() ? "imported" : source);
    }

    /** JSON can spell half a character, which nothing can show. */
    private static String wellFormed(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).strip();
    }
}
