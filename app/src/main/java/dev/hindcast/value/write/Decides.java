package dev.hindcast.value.write;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides a command; a ledger comes into being with its first one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CommandHandler
@CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
@interface Decides {}
