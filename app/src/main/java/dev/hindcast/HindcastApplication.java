package dev.hindcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Hindcast, with the screens when they are on the class path. Two features may have classes of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class HindcastApplication {

    public static void main(String[] args) {
        SpringApplication.run(HindcastApplication.class, args);
    }
}
