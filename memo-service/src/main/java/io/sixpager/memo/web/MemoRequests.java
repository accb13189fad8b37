package io.sixpager.memo.web;

import io.sixpager.document.ReadText;
import io.sixpager.memo.MemoCommands;
import io.sixpager.memo.RehearsedMemo;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.web.RequestBodies;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is posted to a memo over HTTP, for whoever is in the process: the same bodies, read by the same rules. */
@Component
public class MemoRequests {

    private final RequestBodies bodies;
    private final MemoCommands commands;
    private final MemoReader memos;
    private final ObjectedPassages passages;

    MemoRequests(RequestBodies bodies, MemoCommands commands, MemoReader memos, ObjectedPassages passages) {
        this.bodies = bodies;
        this.commands = commands;
        this.memos = memos;
        this.passages = passages;
    }

    /** The same for a memo that is in memory alone. */
    public MemoRequests rehearsing(RehearsedMemo memo, Function<Revision, ReadText> texts) {
        return new MemoRequests(bodies, commands, memos, new RehearsedPassages(memo, texts));
    }

    /** What begins a memo, as {@code POST /api/memos} takes it. */
    public MemoRequest readDraft(Map<String, Object> body) {
        var draft = bodies.read(body, DraftingController.NewMemo.class);
        return (memo, by) -> commands.draft(memo, by, draft.title(), draft.restricted());
    }

    /**
     * Reads what {@code POST /api/memos/{id}/} and this path would take.
     *
     * @param newId of the objection that is raised, should one be
     * @throws CommandRejected with the sentence that such a request is refused with
     */
    public MemoRequest read(String path, Map<String, Object> body, Person sender, UUID newId) {
        var parts = path.split("/", -1);
        return switch (parts.length) {
            case 1 -> ofMemo(path, body, sender, newId);
            case 2 -> ofReview(path, body);
            case 3 -> ofPart(path, parts, body, sender);
            default -> throw nothingAt(path);
        };
    }

    private MemoRequest ofMemo(String path, Map<String, Object> body, Person sender, UUID newId) {
        return switch (path) {
            case "coauthors" -> bodies.read(body, DraftingController.Named.class)::command;
            case "handover" -> bodies.read(body, OwnershipController.MemoHandover.class)::command;
            case "acknowledgement" -> bodies.read(body, OwnershipController.Acknowledgement.class)::command;
            case "revisions" -> revision(body, sender);
            case "review" -> bodies.read(body, ReviewController.NewReview.class)::command;
            case "participants" -> bodies.read(body, ParticipantsController.NewParticipant.class)::command;
            case "recusal" -> bodies.read(body, Reason.class)::recusal;
            case "delegations" -> bodies.read(body, ParticipantsController.Deputy.class)::command;
            case "readings" -> bodies.read(body, ReviewController.NewReading.class)::command;
            case "verdicts" ->
                bodies.read(body, ReviewController.NewVerdict.class).opening(newId, passages, sender);
            case "objections" ->
                bodies.read(body, ObjectionController.NewObjection.class).raising(newId, passages, sender);
            case "decision" -> bodies.read(body, DecisionController.NewDecision.class)::command;
            case "withdrawal" -> bodies.read(body, Reason.class)::withdrawal;
            case "reopening" -> bodies.read(body, Reason.class)::reopening;
            case "supersession" ->
                bodies.read(body, DecisionController.Supersession.class).among(memos, sender);
            default -> throw nothingAt(path);
        };
    }

    private MemoRequest ofReview(String path, Map<String, Object> body) {
        return switch (path) {
            case "review/extension" -> bodies.read(body, ReviewController.Extension.class)::command;
            case "participants/removal" -> bodies.read(body, ParticipantsController.ParticipantRemoval.class)::command;
            case "verdicts/withdrawal" -> bodies.read(body, ReviewController.VerdictWithdrawal.class)::command;
            case "review/reading-override" -> bodies.read(body, ReviewController.ReadingOverride.class)::command;
            case "review/decision-request" -> bodies.read(body, Reason.class)::decisionRequest;
            default -> throw nothingAt(path);
        };
    }

    private MemoRequest ofPart(String path, String[] parts, Map<String, Object> body, Person sender) {
        return switch (parts[0] + "/" + parts[2]) {
            case "revisions/name" ->
                bodies.read(body, DraftingController.RevisionName.class).of(number(parts[1]));
            case "objections/answer" ->
                bodies.read(body, ObjectionController.NewAnswer.class).to(id(parts[1], "objection"), passages, sender);
            case "objections/handover" ->
                bodies.read(body, ObjectionController.NewAnswerer.class).of(id(parts[1], "objection"));
            case "objections/sustainment" ->
                bodies.read(body, ObjectionController.Sustainment.class).of(id(parts[1], "objection"));
            case "objections/lift" -> bodies.read(body, Reason.class).toLift(id(parts[1], "objection"));
            case "conditions/proposal" ->
                bodies.read(body, ConditionController.NewProposal.class).of(id(parts[1], "condition"));
            case "conditions/confirmation" ->
                bodies.read(body, ConditionController.Confirmation.class).of(id(parts[1], "condition"));
            case "conditions/refusal" -> bodies.read(body, Reason.class).toRefuse(id(parts[1], "condition"));
            case "conditions/waiver" -> bodies.read(body, Reason.class).toWaive(id(parts[1], "condition"));
            case "conditions/handover" ->
                bodies.read(body, ConditionController.NewOwner.class).of(id(parts[1], "condition"));
            case "objections/override" -> bodies.read(body, Reason.class).toOverride(id(parts[1], "objection"));
            default -> throw nothingAt(path);
        };
    }

    private MemoRequest revision(Map<String, Object> body, Person sender) {
        var revision = bodies.read(body, DraftingController.NewRevision.class).sent();
        return (memo, by) -> commands.submit(memos.require(memo.toString(), sender), by, revision, sender);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw notValid(text, "revision");
        }
    }

    private static UUID id(String text, String name) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw notValid(text, name);
        }
    }

    private static CommandRejected notValid(String text, String name) {
        return CommandRejected.invalid("“" + text + "” is not a valid value for " + name + ".");
    }

    private static CommandRejected nothingAt(String path) {
        return CommandRejected.notFound("A memo takes nothing at “" + path + "”.");
    }
}
