package io.sixpager.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service and its sandbox say to each other, frame by frame. */
final class Wire {

    /** Nothing that is made here is larger; a process that has gone wrong may announce anything. */
    private static final int MOST_BYTES = 64 << 20;

    /** Of the service: PREPARE, RUN and ANSWER. Of the sandbox: the others. */
    enum Kind {
        READY,
        PREPARE,
        RUN,
        FIGURE,
        VERSION,
        ANSWER,
        DONE,
        REFUSED,
        FAILED
    }

    /**
     * @param name what it is about: a class, a hash, or the kind of a refusal
     * @param blobs the arrays of bytes of which the JSON has the numbers
     */
    record Frame(Kind kind, String name, byte[] json, List<byte[]> blobs) {

        <T> @Nullable T as(Class<T> type) {
            return Blobs.read(json, blobs, type);
        }
    }

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void send(Kind kind, String name, @Nullable Object content) throws IOException {
        var blobs = new ArrayList<byte[]>();
        var json = Blobs.write(content, blobs);
        out.writeByte(kind.ordinal());
        out.writeUTF(name);
        bytes(json);
        out.writeInt(blobs.size());
        for (var blob : blobs) {
            bytes(blob);
        }
        out.flush();
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException if the other side has ended or speaks no frames */
    Frame receive() throws IOException {
        int kind = in.readByte();
        if (kind < 0 || kind >= Kind.values().length) {
            throw new IOException("No frame begins with " + kind);
        }
        var name = in.readUTF();
        var json = bytes(MOST_BYTES);
        int left = MOST_BYTES - json.length;
        var blobs = new ArrayList<byte[]>();
        for (int count = in.readInt(); count > 0; count--) {
            blobs.add(bytes(left));
            left -= blobs.getLast().length;
        }
        return new Frame(Kind.values()[kind], name, json, blobs);
    }

    private byte[] bytes(int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("A frame is larger than " + MOST_BYTES + " bytes");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
