// An empty program: what the runtime costs by itself.
return 0;
