package io.sixpager.importing;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Uploads a history to a running service, and tells how far it is until all of it is there. */
final class ImportUpload implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final URI service;
    private final PrintStream out;
    private final MemoClient client;
    private boolean demonstration;

    ImportUpload(URI service, PrintStream out) {
        this.service = service;
        this.out = out;
        this.client = new MemoClient(service);
    }

    /**
     * Signs in as the environment says, or in a demonstration as its author.
     *
     * @throws NotACase if it says nobody
     * @throws MemoClient.Refused if the service does not know them
     */
    void signIn(Map<String, String> environment) {
        var account = environment.getOrDefault("SIXPAGER_USERNAME", "author");
        var accounts = client.get("/api/demonstration").path("accounts");
        demonstration = !accounts.isEmpty();
        var password = environment.get("SIXPAGER_PASSWORD");
        if (password == null
                && StreamSupport.stream(accounts.spliterator(), false)
                        .noneMatch(known -> known.path("username").asString().equals(account))) {
            throw new NotACase("Say who imports, with SIXPAGER_USERNAME and SIXPAGER_PASSWORD.");
        }
        client.signIn(account, password == null ? account : password);
    }

    /** @throws MemoClient.Refused if the service takes it only in part, or not at all */
    void send(CaseFile file) {
        out.println("Importing “" + file.title() + "”: " + file.revisions().size() + " revisions.");
        var job = client.post("/api/imports?demonstration=" + demonstration, "application/zip", CaseArchive.of(file));
        var address = "/api/imports/" + job.path("id").asString();
        for (int told = 0; ; pause()) {
            job = client.get(address);
            for (var line : client.get(address + "/progress?after=" + told)) {
                out.println(line.asString());
                told++;
            }
            switch (ImportJob.State.valueOf(job.path("state").asString())) {
                case RUNNING -> {}
                case DONE -> {
                    out.println("Done: " + service + "/m/" + job.path("number").asLong());
                    return;
                }
                case FAILED -> throw new MemoClient.Refused(job.path("sentence").asString());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MemoClient.Refused("Nobody waits for the import any more; the service goes on with it.");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
