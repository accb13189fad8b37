package io.sixpager.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How long the pages of one who is signed in take while others, who are not, hold connections: they say nothing, send
 * the head of a request a byte at a time, or take a large answer slowly; and many pages are open.
 */
final class HeldConnections {
    private static final Duration TIME = Duration.ofSeconds(24);
    private static final int IDLE = 8_000;
    private static final int SLOW = 200;
    private static final int READERS = 50;
    private static final int LIMIT = 200;
    private static final int A_FEW = 256;

    /** Of an answer the kernel takes a megabyte on a loopback, so each asks for more. */
    private static final int ANSWERS = 20;

    private static final String HEAD = "GET /api/openapi.json HTTP/1.1\r\nHost: localhost\r\n";
    private static final String ONCE = "GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n";

    /** All are of this machine; for the service each is somebody else. */
    private static final List<String> ELSEWHERE = List.of("127.0.0.2", "127.0.0.3", "127.0.0.4");

    private final Service service;
    private final Http http;
    private final Share share;
    private final List<SocketChannel> open = new ArrayList<>();

    HeldConnections(Service service, Http http, Share share) {
        this.service = service;
        this.http = http;
        this.share = share;
    }

    void addTo(Table table) {
        try (var streams = new OpenStreams(http, Accounts.READERS.subList(0, share.of(READERS)));
                var trickle = Executors.newSingleThreadScheduledExecutor()) {
            for (int n = 0; n < share.of(IDLE); n++) {
                open(ONCE);
            }
            var heads = open(share.of(SLOW), "G");
            var readers = open(share.of(SLOW), (HEAD + "\r\n").repeat(ANSWERS));
            trickle.scheduleAtFixedRate(
                    () -> {
                        heads.forEach(HeldConnections::sendAByte);
                        readers.forEach(HeldConnections::readAFew);
                    },
                    1,
                    1,
                    TimeUnit.SECONDS);
            var pages = pages(share.of(TIME));
            trickle.shutdownNow();
            table.atMost("Page while others hold connections, p99", LIMIT, "ms", pages.percentile(99));
            table.note(
                    "  held",
                    share.of(IDLE) + " idle, " + heads.size() + " slow senders, " + readers.size() + " slow readers, "
                            + streams.count() + " streams");
            table.note("  p50", pages.percentile(50) + " ms");
        } finally {
            open.forEach(HeldConnections::close);
        }
    }

    private Samples pages(Duration time) {
        var samples = new Samples();
        ClosedLoop.run(1, time, () -> {
            var begun = System.nanoTime();
            Http.require(http.get(Accounts.DECIDER, "/api/inbox"));
            samples.add(System.nanoTime() - begun);
        });
        return samples;
    }

    private List<SocketChannel> open(int count, String begin) {
        var opened = new ArrayList<SocketChannel>();
        for (int n = 0; n < count; n++) {
            opened.add(open(begin));
        }
        return opened;
    }

    private SocketChannel open(String begin) {
        try {
            var channel = SocketChannel.open();
            open.add(channel);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, A_FEW);
            channel.bind(new InetSocketAddress(ELSEWHERE.get(open.size() % ELSEWHERE.size()), 0));
            channel.connect(new InetSocketAddress("127.0.0.1", service.port));
            channel.write(ByteBuffer.wrap(begin.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sendAByte(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {'G'}));
        } catch (IOException _) {
            // The service has closed it.
        }
    }

    private static void readAFew(SocketChannel channel) {
        try {
            channel.read(ByteBuffer.allocate(A_FEW));
        } catch (IOException _) {
            // The service has left it.
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
