package io.firewarden.registry.exchange.adapter;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an installation can set.
 *
 * @param folder where uploaded files lie
 * @param largest the largest file that is taken; the gateway lets no more through
 * @param rows the most rows of one file
 * @param keep how long the files of an ended import are kept
 * @param lease a worker that was not heard of for so long is taken for dead
 */
@ConfigurationProperties("firewarden.exchange")
record ExchangeSettings(Path folder, @DefaultValue("20MB") DataSize largest, @DefaultValue("100000") int rows,
		@DefaultValue("P30D") Period keep, @DefaultValue("PT30S") Duration lease) {
}
