package io.sixpager.discussion.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;

/** JSON in parts that are kept already; in one piece the threads of a memo may be larger than the heap has a place for. */
record WrittenThreads(List<byte[]> parts) {

    void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var body = response.getOutputStream();
        for (var part : parts) {
            body.write(part);
        }
    }
}
