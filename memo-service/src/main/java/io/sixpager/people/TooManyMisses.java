package io.sixpager.people;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** No password and no code is compared for a while. */
final class TooManyMisses extends ResponseStatusException {

    private TooManyMisses(String sentence) {
        super(HttpStatus.TOO_MANY_REQUESTS, sentence);
    }

    static TooManyMisses ofName() {
        return new TooManyMisses("Too many wrong passwords or codes for this name; try again in a minute.");
    }

    static TooManyMisses fromAddress() {
        return new TooManyMisses("Too many wrong passwords or codes from your address; try again in a minute.");
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Misses.REST.toSeconds()));
        return headers;
    }
}
