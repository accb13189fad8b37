package io.sixpager.web.admission;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A request that is not let in, or whose body does not come. */
final class Refused extends IOException {

    private final transient HttpStatus status;

    Refused(HttpStatus status) {
        super(status.toString());
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
