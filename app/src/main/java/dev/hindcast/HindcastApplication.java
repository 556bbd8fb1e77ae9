package dev.hindcast;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Hindcast, with the screens when they are on the class path. Two features may have classes of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class HindcastApplication {

    public static void main(String[] args) {
        // Axon would ask its maker for updates at each start, and advertise: Hindcast calls nobody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(HindcastApplication.class, args);
    }
}
