package io.firewarden.registry.market.adapter.exchange;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation can set of the pulls.
 *
 * @param folder where a day lies while it comes
 * @param firstDays how many days back the very first pull begins
 * @param late for how many days an empty day is asked for again
 * @param longest the most days of one order
 * @param tables what the exchange has granted
 */
@ConfigurationProperties("firewarden.market-pulls")
record PullSettings(@DefaultValue(".data/registry/pulls") Path folder, @DefaultValue("7") int firstDays,
		@DefaultValue("3") int late, @DefaultValue("366") int longest, @DefaultValue( {
				"MARKET_ENTITY", "ABNORMAL", "SERIOUS_ILLEGAL", "CASE_PUBLIC" }) List<String> tables){
}
