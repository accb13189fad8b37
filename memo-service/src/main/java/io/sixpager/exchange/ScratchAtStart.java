package io.sixpager.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/** Uploads that a killed instance has left go when another has started, not when somebody uploads something. */
@Component
class ScratchAtStart implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        try {
            Scratch.own();
        } catch (IOException e) {
            throw new UncheckedIOException("Uploads have no folder to be kept in", e);
        }
    }
}
