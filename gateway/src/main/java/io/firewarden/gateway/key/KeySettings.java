package io.firewarden.gateway.key;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the signing keys. The secret that seals them is read where it is used.
 *
 * @param rotateAfter age at which the active key gives way to the next one
 * @param keepRetired how long a retired key stays published; longer than any token lives
 */
@ConfigurationProperties("firewarden.keys")
record KeySettings(@DefaultValue("P90D") Duration rotateAfter, @DefaultValue("PT1H") Duration keepRetired) {

}
