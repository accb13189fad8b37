package io.sixpager.sandbox;

import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;

/** A task that asks for what it is told to ask for. */
record Demand(String what, String subject) implements Task<String> {

    /** Asks for nothing. */
    record Ready() implements Preparation {

        @Override
        public void prepare() {
            System.setProperty("sixpager.ready", "prepared");
        }
    }

    @Override
    public String run(Library library) {
        return switch (what) {
            case "time" -> forEver();
            case "memory" -> all();
            case "stack" -> deeper(0);
            case "a refusal" -> throw CommandRejected.tooLarge("It is too large.");
            case "a failure" -> throw new IllegalStateException("It fails.");
            case "an end" -> end();
            case "a figure" ->
                library.find("hash")
                        .map(figure -> figure.mediaType() + figure.print().length)
                        .orElse("none");
            case "the process" -> String.valueOf(ProcessHandle.current().pid());
            case "the environment" -> System.getenv().keySet().toString();
            default -> System.getProperty("sixpager.ready", "not prepared");
        };
    }

    private static String forEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "";
    }

    private static String all() {
        var all = new ArrayList<byte[]>();
        while (true) {
            all.add(new byte[1 << 20]);
        }
    }

    private static String deeper(int depth) {
        return depth < 0 ? "" : depth + deeper(depth + 1);
    }

    private static String end() {
        Runtime.getRuntime().halt(7);
        return "";
    }

    @Override
    public Class<String> result() {
        return String.class;
    }

    @Override
    public String refusal() {
        return "This cannot be done";
    }

    @Override
    public Duration limit() {
        return Duration.ofSeconds(what.equals("time") ? 1 : 30);
    }
}
