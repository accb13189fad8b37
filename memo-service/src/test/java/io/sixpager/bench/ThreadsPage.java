package io.sixpager.bench;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What a page knows of the threads of one memo: it asks only for what has changed since, as the client does. */
final class ThreadsPage {
    private final Http http;
    private final String reader;
    private final String path;
    private final Set<String> threads = new HashSet<>();
    private String told = "";

    ThreadsPage(Http http, String reader, BenchMemo memo) {
        this.http = http;
        this.reader = reader;
        path = "/api/memos/" + memo.id + "/threads";
    }

    /** Whoever is refused asks again. */
    private Http.Answer asked() {
        var answer = http.get(reader, path + "?since=" + told);
        while (answer.isRefused()) {
            answer = http.get(reader, path + "?since=" + told);
        }
        return answer;
    }

    /** Whether it is there by now. */
    synchronized boolean shows(String thread) {
        if (threads.contains(thread)) {
            return true;
        }
        var answer = JsonMapper.shared().readTree(Http.require(asked()).body());
        told = answer.path("told").asString();
        answer.path("threads").forEach(each -> threads.add(each.path("threadId").asString()));
        return threads.contains(thread);
    }
}
