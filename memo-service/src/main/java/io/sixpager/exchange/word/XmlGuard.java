package io.sixpager.exchange.word;

import io.sixpager.shared.CommandRejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops what a parser would have to hold in one piece: an endless attribute, text, comment or section. */
final class XmlGuard extends FilterInputStream {

    private static final int LONGEST = 2 << 20;

    private int since;
    private boolean special;
    private int before;
    private int beforeThat;

    XmlGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            format(buffer[i]);
        }
        return read;
    }

    private void format(int c) {
        since++;
        if (c == 0) {
            throw CommandRejected.invalid("The file is damaged: a part of it is not UTF-8.");
        }
        if (special) {
            special = !(c == '>' && (before == '-' && beforeThat == '-' || before == ']' && beforeThat == ']'));
        } else if (c == '!' && before == '<') {
            special = true;
        } else if (c == '<' || c == '>') {
            since = 0;
        }
        if (since > LONGEST) {
            throw CommandRejected.tooLarge("A single piece of the file is larger than 2 MiB; no text is.");
        }
        beforeThat = before;
        before = c;
    }
}
