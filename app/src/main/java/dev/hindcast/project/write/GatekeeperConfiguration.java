package dev.hindcast.project.write;

import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Gatekeeper;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the evidence of all features together. */
@Configuration(proxyBeanMethods = false)
class GatekeeperConfiguration {

    @Bean
    Gatekeeper gatekeeper(List<GateEvidence> evidence) {
        return new Gatekeeper(evidence);
    }
}
