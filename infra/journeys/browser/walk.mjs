// What the walks through the portal share: people signed in with Debian's Chromium, and pictures of a screen at 1440 and
// 360 px that do not forgive a violation of the content security policy, an error on the console, a screen wider than
// the phone, or a serious finding of axe.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const portal = createRequire(fileURLToPath(new URL('../../../gateway/portal/package.json', import.meta.url)));
const { chromium } = portal('playwright-core');
const axe = readFileSync(portal.resolve('axe-core/axe.min.js'), 'utf8');

export const at = (test) => `[data-test="${test}"]`;

/** @param expected refusals that the walk provokes; any other one on the console is a fault */
export async function walk(gateway, password, pictures, expected = [401, 404, 409, 410, 422]) {
  mkdirSync(pictures, { recursive: true });
  const faults = [];
  const unread = new Map();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  process.on('uncaughtException', async (error) => {
    console.log(String(error.message).slice(0, 600));
    for (const fault of faults) console.log(`fault ${fault}`);
    for (const [i, context] of browser.contexts().entries()) {
      for (const [k, page] of context.pages().entries()) {
        console.log(page.url());
        await page.screenshot({ path: `${pictures}/fail-${i}-${k}.png`, fullPage: true }).catch(() => {});
      }
    }
    process.exit(1);
  });

  async function person(name) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(Number(process.env.WALK_PATIENCE ?? 45_000));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', (e) => console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`)));
    page.on('console', (m) => {
      const status = Number(/status of (\d{3})/.exec(m.text())?.[1]);
      if (m.type() === 'error' && !expected.includes(status)) faults.push(`${name}: ${m.text()}`);
    });
    page.on('pageerror', (e) => faults.push(`${name}: ${e.message}`));
    const reading = new Set();
    page.on('request', (request) => reading.add(request));
    for (const over of ['requestfinished', 'requestfailed']) page.on(over, (request) => reading.delete(request));
    unread.set(page, reading);
    if (name) {
      await page.goto(`${gateway}/desk/login`);
      await page.fill(at('login-username'), name);
      await page.fill(at('login-password'), password);
      await page.click(at('login-submit'));
      await page.waitForSelector(at('who'));
    }
    return page;
  }

  /** Waits until everything that was asked for is there and drawn. A list that is still being read is paler than the rules of contrast allow. */
  async function settled(page) {
    do {
      // The browser tells no end of a request that was given up for the next page, and is never idle after it.
      for (let i = 0; i < 100 && unread.get(page)?.size > 0; i++) await page.waitForTimeout(20);
      unread.get(page)?.clear();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    } while (unread.get(page)?.size > 0);
  }

  async function audit(page, name) {
    await settled(page);
    await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((a) => a.effect?.getComputedTiming().iterations !== Infinity).map((a) => a.finished)));
    // Evaluated, not added as a script: the content security policy stays in force, and the page is audited as it stands.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
    for (const v of violations) {
      if (v.impact === 'serious' || v.impact === 'critical') faults.push(`${name}: axe ${v.id}: ${v.nodes.map((n) => n.target).slice(0, 3).join(' ')}`);
    }
  }

  /** @param checked false where a dialog hides what axe would judge */
  async function picture(page, name, checked = true) {
    await settled(page);
    const fullPage = (await page.locator('dialog[open]').count()) === 0;
    if (fullPage) await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${pictures}/${name}-1440.png`, fullPage });
    await page.setViewportSize({ width: 360, height: 740 });
    if (fullPage) await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${pictures}/${name}-360.png`, fullPage });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 362) faults.push(`${name}: ${wide} px wide on a screen of 360`);
    if (checked) await audit(page, `${name} 360`);
    await page.setViewportSize({ width: 1440, height: 900 });
    if (checked) await audit(page, `${name} 1440`);
  }

  /** Says what went wrong and ends with 1 when anything did. */
  async function end() {
    await browser.close();
    for (const fault of faults) console.log(`fault ${fault}`);
    process.exit(faults.length === 0 ? 0 : 1);
  }

  return {
    faults, person, picture, end,
    done: (step) => console.log(`step ${step}`),
    desk: (page, path) => page.goto(`${gateway}/desk/${path}`),
    open: (page, path) => page.goto(`${gateway}/open/${path}`),
    // As a finger does: on the words, not on the button within.
    choose: (page, test) => page.locator(`label:has(${at(test)})`).click(),
  };
}
