package io.sixpager.web.admission;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response whose body goes to a {@link SpooledAnswer}. */
final class SpooledResponse extends HttpServletResponseWrapper {

    private final SpooledAnswer answer;
    private final ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean isStream;

    SpooledResponse(HttpServletResponse response, SpooledAnswer answer) {
        super(response);
        this.answer = answer;
        this.stream = new Stream(answer);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        isStream = true;
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (isStream) {
            throw new IllegalStateException("What is written in bytes has no writer.");
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        answer.flush();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status) throws IOException {
        forget();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        forget();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        forget();
        super.sendRedirect(location, status, clearBuffer);
    }

    private void forget() {
        writer = null;
        isStream = false;
        answer.forget();
    }

    /** What a writer still holds goes to the answer. */
    void end() {
        if (writer != null) {
            writer.flush();
        }
    }

    private static final class Stream extends ServletOutputStream {
        private final SpooledAnswer answer;

        Stream(SpooledAnswer answer) {
            this.answer = answer;
        }

        @Override
        public void write(int letter) throws IOException {
            write(new byte[] {(byte) letter}, 0, 1);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            answer.write(part, from, length);
        }

        @Override
        public void flush() throws IOException {
            answer.flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Nobody is told when more can be written.");
        }
    }
}
