package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.exchange.UploadSpool;
import io.sixpager.http.ServiceTest;
import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.importing.UnfinishedImports.Unfinished;
import io.sixpager.people.Directory;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import that the end of the service has interrupted is gone on with when the service is there again. */
class InterruptedImportsTest extends ServiceTest {

    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-03-01T09:00:00Z");

    @Autowired
    private InterruptedImports interrupted;

    @Autowired
    private UnfinishedImports unfinished;

    @Autowired
    private StoredJobs jobs;

    @Autowired
    private CaseCommands commands;

    @Autowired
    private Directory directory;

    @Test
    void whatWasKilledMidwayComesToItsEndAtTheNextStart() throws IOException {
        var file = history(List.of());
        var before = storedEvents();
        var begun = kept(file);
        assertThatThrownBy(() -> player(file, InterruptedImportsTest::killed).play())
                .isInstanceOf(Killed.class);
        assertThat(storedEvents()).as("a draft and two of three revisions").isEqualTo(before + 3);

        interrupted.goOn(begun);
        assertThat(storedEvents()).isEqualTo(before + 4);
        assertThat(player(file, _ -> {}).hasPlayed()).isTrue();
        assertThat(unfinished.all()).doesNotContain(begun);
        interrupted.goOn(begun);
        assertThat(storedEvents()).as("once").isEqualTo(before + 4);
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() throws IOException {
        var file = history(List.of(new Act(2, DATE, "author", "reopening", Map.of("reason", "Once more."), null)));
        var before = storedEvents();
        var begun = kept(file);
        interrupted.goOn(begun);
        assertThat(storedEvents()).isEqualTo(before);
        assertThat(unfinished.all()).doesNotContain(begun);
    }

    @Test
    void whatNobodyCanReadIsGivenUp() throws IOException {
        var begun = new Unfinished("author", "0".repeat(32), "a file", false);
        try (var spool = UploadSpool.of("no zip".getBytes())) {
            unfinished.keep(begun, spool.path());
        }
        interrupted.goOn(begun);
        assertThat(unfinished.all()).doesNotContain(begun);
    }

    @Test
    void whatWasInterruptedAWeekAgoIsLeftAlone() throws IOException {
        var begun = kept(history(List.of()));
        assertThat(unfinished.all()).contains(begun);
        jdbc.sql("UPDATE unfinished_import SET begun_at = begun_at - interval '8 days' WHERE id = ?")
                .param(begun.id())
                .update();
        assertThat(unfinished.all()).doesNotContain(begun);
        assertThat(unfinished.read(begun)).isEmpty();
    }

    @Test
    void whatAnInstanceLeftAloneIsGoneOnWithByAnother() throws IOException {
        var file = history(List.of());
        var begun = kept(file);
        var job = ImportJob.begun(begun.id(), file);
        assertThat(jobs.claim("author", job)).isTrue();
        var before = storedEvents();
        interrupted.goOn(begun);
        assertThat(storedEvents()).as("it is played").isEqualTo(before);

        fallsSilent(begun);
        assertThat(told(begun)).isEqualTo(job.leftAlone(true));
        assertThat(unfinished.leftAlone()).contains(begun);
        interrupted.goOn(begun);
        await().until(() -> told(begun).state() == ImportJob.State.DONE);
        assertThat(storedEvents()).isEqualTo(before + 4);
        assertThat(told(begun).done()).isEqualTo(3);
        assertThat(jobs.lines("author", begun.id(), 1))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Revision 2 of 3");
        assertThat(jobs.claim("author", job)).as("once").isFalse();
    }

    @Test
    void whereNothingIsKeptTheFileIsAskedFor() throws IOException {
        var file = history(List.of());
        var begun = kept(file);
        jobs.claim("author", ImportJob.begun(begun.id(), file));
        unfinished.remove(begun);
        fallsSilent(begun);
        assertThat(told(begun).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(told(begun).sentence())
                .isEqualTo("The instance that played it has ended. Uploading the file again goes on where it was.");
        assertThat(jobs.claim("author", ImportJob.begun(begun.id(), file))).isTrue();
    }

    @Test
    void aJobIsForgottenAfterAWeek() throws IOException {
        var old = history(List.of());
        var begun = kept(old);
        jobs.claim("author", ImportJob.begun(begun.id(), old));
        jobs.add("author", begun.id(), 0, "A line");
        silentFor(begun, "8 days");
        unfinished.remove(begun);
        jobs.claim("author", ImportJob.begun("another", history(List.of())));
        assertThat(jobs.find("author", begun.id())).isEmpty();
        assertThat(jobs.lines("author", begun.id(), 0)).isEmpty();
    }

    private void fallsSilent(Unfinished begun) {
        silentFor(begun, "31 seconds");
    }

    private void silentFor(Unfinished begun, String time) {
        jdbc.sql("UPDATE import_job SET heard_at = now() - ?::interval WHERE id = ?")
                .params(time, begun.id())
                .update();
    }

    private ImportJob told(Unfinished begun) {
        return jobs.find("author", begun.id()).orElseThrow();
    }

    private Unfinished kept(CaseFile file) throws IOException {
        var begun = new Unfinished("author", file.digest().substring(0, 32), "a file", false);
        try (var spool = UploadSpool.of(CaseArchive.of(file))) {
            unfinished.keep(begun, spool.path());
        }
        return begun;
    }

    private CasePlayer player(CaseFile file, Consumer<String> progress) {
        return new CasePlayer(file, Actors.alone(directory.require("author")), commands, progress);
    }

    private static void killed(String progress) {
        if (progress.startsWith("Revision 2")) {
            throw new Killed();
        }
    }

    private static CaseFile history(List<Act> acts) {
        var texts = IntStream.rangeClosed(1, 3)
                .mapToObj(n -> new ImportedRevision(n, DATE, "Ada", "Text " + n, "# A\n\nText " + n + ".\n"))
                .toList();
        var source = "minutes " + UUID.randomUUID();
        return new CaseFile("A history", false, null, List.of(), source, texts, acts, List.of());
    }

    /** As when the machine goes dark. */
    private static final class Killed extends Error {}
}
