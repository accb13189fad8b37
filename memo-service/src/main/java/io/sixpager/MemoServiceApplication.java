package io.sixpager;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service. */
@EnableScheduling
@SpringBootApplication
public class MemoServiceApplication {

    public static void main(String[] arguments) {
        // Axon looks for this among the system properties only; nothing here calls home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(MemoServiceApplication.class, arguments);
    }
}
