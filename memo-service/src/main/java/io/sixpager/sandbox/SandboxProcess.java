package io.sixpager.sandbox;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.Figure;
import io.sixpager.sandbox.Wire.Frame;
import io.sixpager.sandbox.Wire.Kind;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.ErrorText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The other end of the wire: runs one task after another, and ends with the service that has started it. */
public final class SandboxProcess {

    /** Parsers of what nests call themselves; what needs more than this is refused. */
    private static final long STACK_BYTES = 8 << 20;

    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final Wire wire;

    private SandboxProcess(Wire wire) {
        this.wire = wire;
    }

    public static void main(String[] arguments) {
        var wire = new Wire(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        // a library that prints must not be taken for the other end
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        var process = new SandboxProcess(wire);
        Thread.ofPlatform().daemon().name("wire").start(process::listen);
        new Thread(null, process::work, "work", STACK_BYTES).start();
    }

    /** Also while a task runs, so that it does not outlive the service. */
    private void listen() {
        try {
            while (true) {
                frames.add(wire.receive());
            }
        } catch (IOException _) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void work() {
        try {
            wire.send(Kind.READY, "", null);
            while (true) {
                var frame = frames.take();
                switch (frame.kind()) {
                    case PREPARE -> content(frame, Preparation.class).prepare();
                    case RUN -> run(content(frame, Task.class));
                    case READY, FIGURE, VERSION, ANSWER, DONE, REFUSED, FAILED ->
                        throw new IOException("Nobody has asked");
                }
            }
        } catch (IOException | ClassNotFoundException | InterruptedException _) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static <T> T content(Frame frame, Class<T> kind) throws ClassNotFoundException {
        return Objects.requireNonNull(frame.as(Class.forName(frame.name()).asSubclass(kind)));
    }

    private void run(Task<?> task) throws IOException {
        try {
            wire.send(Kind.DONE, "", Attempt.at(task, new Asked()));
        } catch (CommandRejected e) {
            wire.send(Kind.REFUSED, e.kind().name(), e.reason());
        } catch (RuntimeException e) {
            wire.send(Kind.FAILED, "", ErrorText.of(e));
        }
    }

    /** The library of the service. */
    private final class Asked implements Library {

        @Override
        public Optional<Figure> find(String hash) {
            return ask(Kind.FIGURE, hash, Figure.class);
        }

        @Override
        public Optional<Version> next() {
            return ask(Kind.VERSION, "", Version.class);
        }

        private <T> Optional<T> ask(Kind kind, String hash, Class<T> type) {
            try {
                wire.send(kind, hash, null);
                return Optional.ofNullable(frames.take().as(type));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("The service does not answer", e);
            }
        }
    }
}
