package io.sixpager.memo.text;

import io.sixpager.document.PrintedRedline;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Task;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints a comparison. */
record RedlinePrinting(PrintedRedline redline) implements Task<byte[]> {

    @Override
    public byte[] run(Library library) {
        var path = Stream.generate(library::next)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .iterator();
        return redline.pdf(library, path);
    }

    @Override
    public Class<byte[]> result() {
        return byte[].class;
    }

    @Override
    public String subject() {
        return redline.from().text().hash() + redline.to().text().hash();
    }

    @Override
    public String refusal() {
        return "This comparison cannot be printed";
    }

    @Override
    public Duration limit() {
        return MemoPrinting.LIMIT;
    }
}
