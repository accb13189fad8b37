package io.sixpager.importing;

import io.sixpager.document.ChangeClass;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.memo.Receipt;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One time that a history is played, on one stage from its beginning to its end. */
final class Performance {

    private static final Set<String> ON_A_REVISION = Set.of("verdicts", "objections", "readings", "decision");

    private final CaseFile file;
    private final CaseSteps steps;
    private final Actors actors;
    private final Stage stage;
    private final Consumer<String> progress;
    private final Map<String, UUID> named = new HashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Conversation conversation;
    private int sent;

    Performance(CaseFile file, CaseSteps steps, Actors actors, Stage stage, Consumer<String> progress) {
        this.file = file;
        this.steps = steps;
        this.actors = actors;
        this.stage = stage;
        this.progress = progress;
        this.conversation = new Conversation(steps, stage);
    }

    /**
     * Plays the whole history and returns the memo's number.
     *
     * @throws CommandRejected if a command is refused; what was accepted before it stays on the stage
     */
    long play() {
        var owner = actors.inPlaceOf(file.owner());
        var first = file.revisions().getFirst();
        var memo = stage.draft(
                step(owner, first.date(), first.author()),
                Map.of("title", file.title(), "restricted", file.restricted()));
        for (var coauthor : file.coauthors()) {
            stage.post(step(owner, first.date(), null), memo.memoId(), "coauthors", Map.of("account", coauthor));
        }
        for (var revision : file.revisions()) {
            var submitted = submit(memo, revision);
            var last = submitted;
            for (var act : file.actsAfter(revision)) {
                last = perform(submitted, last, act);
            }
        }
        stage.awaitShown(stage.noteDueDate(memo.memoId()), owner);
        return memo.number();
    }

    private Receipt submit(Receipt memo, ImportedRevision revision) {
        var author = actors.inPlaceOf(revision.author());
        file.figures().stream()
                .filter(figure -> revision.markdown().contains(figure.hash()))
                .forEach(figure -> keep(author, figure));
        var submitted = stage.post(
                step(author, revision.date(), revision.author()),
                memo.memoId(),
                "revisions",
                Map.of(
                        "baseRevision",
                        revision.revision() - 1,
                        "markdown",
                        revision.markdown(),
                        "summary",
                        revision.told(),
                        // What somebody wrote elsewhere is taken as it is.
                        "unprintable",
                        true));
        var original = revision.original();
        if (original != null) {
            stage.keepOriginal(memo.memoId(), revision.revision(), original);
        }
        progress.accept(
                line(submitted, revision.revision()) + (revision.changed().isEmpty() ? "" : ". " + revision.changed()));
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
            stage.keep(author, figure);
        }
    }

    /** Answers what the memo has answered last. */
    private Receipt perform(Receipt submitted, Receipt last, Act act) {
        var person = actors.require(act.by());
        return switch (act.family()) {
            case MEMO -> act(submitted, act, person);
            case THREAD -> {
                conversation.say(act, person, submitted, last);
                yield last;
            }
        };
    }

    private Receipt act(Receipt submitted, Act act, Person person) {
        var body = new LinkedHashMap<String, Object>(act.body());
        if (ON_A_REVISION.contains(act.post())) {
            body.put("revision", submitted.revision());
            body.put("contentHash", submitted.contentHash());
        }
        if ("all".equals(body.get("pages"))) {
            var pages = stage.pages(submitted.memoId(), act.after(), person);
            body.put("pages", IntStream.rangeClosed(1, pages).boxed().toList());
        }
        var step = step(person, act.at(), null);
        if (act.post().equals("decision")) {
            stage.noteReadingPeriod(step, submitted.memoId());
        }
        var receipt = stage.post(step, submitted.memoId(), resolve(act.post()), body);
        if (act.as() != null) {
            named.put(act.as(), Objects.requireNonNullElse(receipt.objectionId(), step.newId()));
        }
        return receipt;
    }

    /**
     * {@code objections/NAME/answer} means the objection that an earlier act raised under that name, and
     * {@code conditions/NAME/proposal} the first condition of a verdict.
     */
    private String resolve(String post) {
        var parts = post.split("/", -1);
        if (parts.length == 3) {
            var id = named.get(parts[1]);
            parts[1] = id == null ? parts[1] : id.toString();
        }
        return String.join("/", parts);
    }

    private CaseStep step(Person person, OffsetDateTime at, @Nullable String by) {
        sent++;
        return steps.of(sent, person, at, by);
    }
}
