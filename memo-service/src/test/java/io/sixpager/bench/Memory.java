package io.sixpager.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a running service takes, in MiB. */
final class Memory {
    private static final int KIB_A_MIB = 1_024;

    private final ProcessHandle service;
    private final Path data;

    Memory(ProcessHandle service, Path data) {
        this.service = service;
        this.data = data;
    }

    /** The proportional set size of the service and PostgreSQL: shared pages are counted once. */
    long withDatabase() {
        try {
            var postmaster = Long.parseLong(
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
            var database = ProcessHandle.of(postmaster).orElseThrow();
            return Stream.concat(Stream.of(service, database), database.descendants())
                            .mapToLong(Memory::pss)
                            .sum()
                    / KIB_A_MIB;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The objects in use: what is left after a full collection. */
    long liveObjects() {
        jcmd("GC.run");
        var used = jcmd("GC.heap_info").replaceAll("(?s).*?used (\\d+)K.*", "$1");
        return Long.parseLong(used) / KIB_A_MIB;
    }

    private String jcmd(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var running = new ProcessBuilder(jcmd, "" + service.pid(), command).start();
            return new String(running.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pss(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException _) {
            return 0; // ended meanwhile
        }
    }
}
