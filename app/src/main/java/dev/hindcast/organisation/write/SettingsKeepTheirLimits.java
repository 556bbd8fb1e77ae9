package dev.hindcast.organisation.write;

import dev.hindcast.organisation.OrganisationCommand.ChangeSetting;
import dev.hindcast.organisation.Setting;
import dev.hindcast.shared.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A change names a setting there is, and a value within that setting's limits. */
record SettingsKeepTheirLimits(ChangeSetting command) {

    record Change(Setting setting, String value) {}

    Change verify() {
        var setting = Setting.named(command.setting().value())
                .orElseThrow(() -> InvalidInput.of("setting", "setting.unknown", "must be one of " + names()));
        try {
            return new Change(setting, setting.accept(command.value().value()));
        } catch (InvalidInput refused) {
            throw new InvalidInput(
                    refused.faults().stream().map(fault -> fault.of("value")).toList());
        }
    }

    private static String names() {
        return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", "));
    }
}
