package io.firewarden.platform.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for the platform's annotation of this name, which this module must not need. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

}
