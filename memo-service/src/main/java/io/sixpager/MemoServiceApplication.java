package io.sixpager;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class MemoServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MemoServiceApplication.class, arguments);
    }
}
