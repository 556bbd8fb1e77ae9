package dev.hindcast.desk.automation;

import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

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
        @DefaultValue("http://localhost:8080") String address) {

    private static final String PATIENCE_MILLIS = "10000";

    /** What hands mails to the server. */
    JavaMailSender sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setDefaultEncoding("UTF-8");
        var properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(!user.isBlank()));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
