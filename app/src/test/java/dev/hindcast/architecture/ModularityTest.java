package dev.hindcast.architecture;

import dev.hindcast.HindcastApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Holds the borders of the modules, and draws them. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(HindcastApplication.class);

    @Test
    void keepsModulesApart() {
        modules.verify();
    }

    @Test
    void drawsThem() {
        new Documenter(modules).writeModulesAsPlantUml().writeModuleCanvases();
    }
}
