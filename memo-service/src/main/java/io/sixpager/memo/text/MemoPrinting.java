package io.sixpager.memo.text;

import io.sixpager.document.Layout;
import io.sixpager.document.PrintedMemo;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import java.time.Duration;

/** Prints a memo. */
record MemoPrinting(PrintedMemo memo) implements Task<byte[]> {

    static final Duration LIMIT = Duration.ofSeconds(20);

    @Override
    public byte[] run(Library library) {
        return Layout.pdf(memo, library);
    }

    @Override
    public Class<byte[]> result() {
        return byte[].class;
    }

    @Override
    public String subject() {
        return memo.text().hash();
    }

    @Override
    public String refusal() {
        return "This text cannot be printed";
    }

    @Override
    public Duration limit() {
        return LIMIT;
    }
}
