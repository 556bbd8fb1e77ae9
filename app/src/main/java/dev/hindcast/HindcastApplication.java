package dev.hindcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hindcast, with the screens when they are on the class path. */
@SpringBootApplication
public class HindcastApplication {

    public static void main(String[] args) {
        SpringApplication.run(HindcastApplication.class, args);
    }
}
