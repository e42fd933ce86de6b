// Decisions on their way to the server: one after the other, in the order in which they were made. What is
// decided while another is under way waits its turn; nothing is dropped without a word.

// done(job, answer, ok): answer is null when the server gave none.
export const saver = (done) => {
  const jobs = [];
  let running = false;

  const ask = async (job) => {
    try {
      const response = await fetch(job.url, {
        method: "POST",
        body: job.data,
        headers: { "X-Fragment": "1" },
        credentials: "same-origin",
      });
      const json = (response.headers.get("content-type") || "").startsWith("application/json");
      return json ? [await response.json(), response.ok] : [null, false];
    } catch {
      return [null, false];
    }
  };

  const run = async () => {
    if (running) return;
    running = true;
    while (jobs.length) {
      const [answer, ok] = await ask(jobs[0]);
      const job = jobs.shift();
      if (ok) {
        // Who decides twice on one item saw their own first decision. After anybody else's the server
        // still has to say no.
        const later = jobs.filter((one) => one.item && one.item === answer.id);
        for (const one of later) one.data.set("revision", answer.revision);
      }
      done(job, answer, ok);
    }
    running = false;
  };

  return {
    busy: () => jobs.length > 0,
    waits: (item) => jobs.some((job) => job.item === item),
    // False when the very same is on its way already.
    add: (job) => {
      const last = jobs.filter((one) => one.item === job.item).pop();
      if (last && job.item && last.same === job.same) return false;
      jobs.push(job);
      run();
      return true;
    },
  };
};
