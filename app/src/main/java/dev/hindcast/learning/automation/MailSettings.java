package dev.hindcast.learning.automation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent.
 *
 * @param host of the SMTP server; nothing is mailed when it is empty
 * @param from the address that mails come from
 * @param address where people reach this installation, without a slash at the end
 */
@ConfigurationProperties("hindcast.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("hindcast@localhost") String from,
        @DefaultValue("http://localhost:8080") String address) {}
