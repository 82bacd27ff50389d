package io.firewarden.standins.wechat;

/**
 * The shares of events, 0 to 1, that meet an accident.
 *
 * @param duplicate arrive once more
 * @param lost never arrive
 * @param late arrive so late that a later one overtakes them
 */
record EventRates(double duplicate, double lost, double late) {

	static final EventRates NONE = new EventRates(0, 0, 0);

}
